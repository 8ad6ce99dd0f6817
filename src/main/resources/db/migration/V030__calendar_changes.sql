-- Module calendar: whatever moves a day is proposed by one person and takes effect when a second one approves it.
create table calendar.change (
    centre       text        not null,
    change_no    text        not null,
    kind         text        not null check (kind in ('NOTICE', 'HOURS', 'CLOSURE', 'REOPENING')),
    year         integer,
    first_on     date        not null,
    last_on      date,
    order_no     text,
    proposed_at  timestamptz not null,
    proposed_by  text        not null,
    constraint change_pkey primary key (centre, change_no),
    constraint change_proposer_key unique (centre, change_no, proposed_by),
    constraint change_notice_has_year check ((kind = 'NOTICE') = (year is not null)),
    constraint change_order_has_number check ((kind in ('CLOSURE', 'REOPENING')) = (order_no is not null)),
    constraint change_days_in_order check (last_on is null or first_on <= last_on)
);
comment on table calendar.change is '日历变更: a yearly notice, hours or a closure as proposed; its content stands in the ledger stream calendar-change/<number>';
comment on column calendar.change.first_on is 'first day that may be different after it';
comment on column calendar.change.last_on is 'last such day; empty when it has no end';
comment on column calendar.change.order_no is 'number of the order that closes or reopens';

create table calendar.change_decision (
    centre       text        not null,
    change_no    text        not null,
    proposed_by  text        not null,
    approved     boolean     not null,
    decided_at   timestamptz not null,
    decided_by   text        not null,
    constraint change_decision_pkey primary key (centre, change_no),
    constraint change_decision_of_change foreign key (centre, change_no, proposed_by)
        references calendar.change (centre, change_no, proposed_by),
    constraint change_decision_by_second_person check (decided_by <> proposed_by)
);
comment on table calendar.change_decision is '第二人审核: approved or rejected once, never by who proposed it';

create table calendar.closure (
    centre        text        not null,
    change_no     text        not null,
    reopens       boolean     not null,
    from_day      date        not null,
    from_hour     time,
    until_day     date        not null,
    order_no      text        not null check (order_no <> ''),
    order_issuer  text        not null check (order_issuer <> ''),
    order_text    text        not null check (order_text <> ''),
    in_force_at   timestamptz not null,
    constraint closure_pkey primary key (centre, change_no),
    constraint closure_approved foreign key (centre, change_no) references calendar.change_decision (centre, change_no),
    constraint closure_in_order check (from_day <= until_day),
    constraint closure_reopens_whole_days check (not (reopens and from_hour is not null))
);
comment on table calendar.closure is '紧急停办: days on which a centre stands still by order, in force; a later row speaks for its days';
comment on column calendar.closure.reopens is 'true: takes days back that an earlier order closed';
comment on column calendar.closure.from_hour is 'hour of the first day at which business broke off; empty for the whole day';

alter table calendar.notice add column approved_by text, add column change_no text;
comment on column calendar.notice.approved_by is 'second person who put it in force; empty in rows from before one was asked';
comment on column calendar.notice.change_no is 'the proposal it came from';
comment on column calendar.notice.loaded_at is 'since when it is in force';

grant select, insert on calendar.change, calendar.change_decision, calendar.closure to ${app_role};
