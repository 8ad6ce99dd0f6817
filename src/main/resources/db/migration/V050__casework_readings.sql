-- Module casework: who read personal data in which case, for whoever watches over it.
create table casework.personal_reading (
    centre      text        not null,
    case_no     text        not null,
    entry_no    integer     not null check (entry_no > 0),
    officer     text        not null,
    unit        text        not null,
    at          timestamptz not null,
    purpose     text        not null check (purpose in ('HANDLING_THE_CASE', 'PRINTING_A_PAPER', 'DELIVERY', 'CORRECTION',
                                'REQUEST_OF_THE_PERSON', 'INSPECTION')),
    words       text        not null check (words <> ''),
    own_unit    boolean     not null,
    closed_at   timestamptz,
    constraint personal_reading_pkey primary key (centre, case_no, entry_no),
    constraint personal_reading_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
comment on table casework.personal_reading is '查阅记录: one row each time an officer read personal data in a case; added, never changed';
comment on column casework.personal_reading.entry_no is 'number of the entry in the ledger stream of the party';
comment on column casework.personal_reading.unit is 'the unit of the reader when he read';
comment on column casework.personal_reading.words is 'why he needed it, in his own words; names nobody';
comment on column casework.personal_reading.own_unit is 'whether the case belonged to the unit of the reader when he read';
comment on column casework.personal_reading.closed_at is 'when the case had been closed, if it had';
grant select, insert on casework.personal_reading to ${app_role};
create index personal_reading_latest on casework.personal_reading (centre, at desc);
