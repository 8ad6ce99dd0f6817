-- Module casework: what is over, how long it is kept, and what went to the archive.
create table casework.ended_case (
    centre   text        not null,
    case_no  text        not null,
    ended_at timestamptz not null,
    outcome  text        not null check (outcome in ('GRANTED', 'DENIED', 'NOT_ACCEPTED', 'CLOSED')),
    constraint ended_case_pkey primary key (centre, case_no),
    constraint ended_case_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
comment on table casework.ended_case is '办结: cases that are over, since when and how; equals the fold of the stream of the case';
grant select, insert, update on casework.ended_case to ${app_role};
create index ended_case_by_day on casework.ended_case (centre, ended_at, case_no);

insert into casework.ended_case (centre, case_no, ended_at, outcome)
select centre, case_no, coalesce(delivered_at, decided_at, answered_at, received_at),
       case when state = 'NOT_ACCEPTED' then 'NOT_ACCEPTED'
            when state in ('WITHDRAWN', 'TERMINATED') then 'CLOSED'
            when granted then 'GRANTED'
            else 'DENIED' end
  from casework.case_head
 where state in ('DELIVERED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED');

create table casework.keeping_rule (
    centre    text not null,
    item_code text not null,
    outcome   text not null check (outcome in ('GRANTED', 'DENIED', 'NOT_ACCEPTED', 'CLOSED')),
    keeping   text not null check (keeping in ('FOR_EVER', 'LONG', 'SHORT')),
    constraint keeping_rule_pkey primary key (centre, item_code, outcome)
);
comment on table casework.keeping_rule is '保管期限: how long the files of an item are kept, where the centre has laid down another term than the usual one';
grant select, insert, update on casework.keeping_rule to ${app_role};

create table casework.transfer (
    centre         text        not null,
    transfer_no    integer     not null check (transfer_no > 0),
    transferred_at timestamptz not null,
    transferred_by text        not null,
    ended_until    date        not null,
    constraint transfer_pkey primary key (centre, transfer_no)
);
comment on table casework.transfer is '归档移交: cases that went to the archive together';
grant select, insert on casework.transfer to ${app_role};

create table casework.transferred_case (
    centre      text    not null,
    case_no     text    not null,
    transfer_no integer not null,
    keeping     text    not null check (keeping in ('FOR_EVER', 'LONG', 'SHORT')),
    facts       integer not null check (facts > 0),
    digest      text    not null,
    constraint transferred_case_pkey primary key (centre, case_no),
    constraint transferred_case_in_transfer foreign key (centre, transfer_no) references casework.transfer (centre, transfer_no),
    constraint transferred_case_ended foreign key (centre, case_no) references casework.ended_case (centre, case_no)
);
comment on table casework.transferred_case is '移交目录: each case goes to the archive once, with the number of its facts and the digest of the last one';
grant select, insert on casework.transferred_case to ${app_role};
create index transferred_case_by_transfer on casework.transferred_case (centre, transfer_no, case_no);
