-- Module casework: who may not ask for a licence again for a time.
create table casework.restriction (
    centre     text    not null,
    case_no    text    not null,
    applicant  text    not null,
    item_code  text    not null,
    ground     text    not null check (ground in ('FALSE_MATERIALS', 'FRAUD')),
    concern    text    not null,
    from_on    date    not null,
    until_on   date    not null,
    lasts      boolean not null,
    constraint restriction_pkey primary key (centre, case_no),
    constraint restriction_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no),
    constraint restriction_forward check (until_on > from_on)
);
comment on table casework.restriction is '限制申请登记: who was warned and may not ask for this licence again until a day; equals the fold of the stream of the case';
comment on column casework.restriction.until_on is 'the last day on which he may not ask';
comment on column casework.restriction.lasts is 'false once it was ended before its time';
grant select, insert, update on casework.restriction to ${app_role};

create index restriction_of_applicant on casework.restriction (centre, applicant, item_code, until_on desc) where lasts;
create index restriction_latest on casework.restriction (centre, from_on desc, case_no desc);
