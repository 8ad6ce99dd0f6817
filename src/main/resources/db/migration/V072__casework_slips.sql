-- Module casework: receipts printed before they are needed, for hours in which the program cannot be used.
create table casework.slip_block (
    centre     text        not null,
    year       integer     not null,
    from_no    integer     not null check (from_no > 0),
    to_no      integer     not null check (to_no >= from_no and to_no <= 9999),
    prefix     text        not null,
    printed_at timestamptz not null,
    printed_by text        not null,
    constraint slip_block_pkey primary key (centre, year, from_no)
);
comment on table casework.slip_block is '应急收件凭证: numbers printed in one go, consecutive in a year; equals the fold of the stream of its block';
grant select, insert on casework.slip_block to ${app_role};

create table casework.slip (
    centre     text        not null,
    year       integer     not null,
    serial     integer     not null,
    case_no    text        not null,
    entered_at timestamptz not null,
    constraint slip_pkey primary key (centre, year, serial),
    constraint slip_of_one_case unique (centre, case_no),
    constraint slip_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
comment on table casework.slip is '应急补录: which case was taken in under which printed number';
comment on column casework.slip.entered_at is 'when it was entered; the case was received at the moment that stands on the paper';
grant select, insert on casework.slip to ${app_role};
