-- Module casework: results that are kept out of the public list.
create table casework.withheld_result (
    centre  text    not null,
    case_no text    not null,
    ground  text    not null check (ground in ('STATE_SECRET', 'TRADE_SECRET', 'PRIVACY')),
    lasts   boolean not null,
    constraint withheld_result_pkey primary key (centre, case_no),
    constraint withheld_result_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
comment on table casework.withheld_result is '不予公开: results kept out of the public list for secrets or privacy; equals the fold of the stream of the case';
comment on column casework.withheld_result.lasts is 'false once the result is public again';
grant select, insert, update on casework.withheld_result to ${app_role};

create index case_head_granted on casework.case_head (centre, decided_at desc, case_no desc) where granted;
