-- Module casework: licences that end on a day, and applications to renew them.
create table casework.licence (
    centre      text not null,
    case_no     text not null,
    applicant   text not null,
    item_code   text not null,
    licence_no  text not null,
    valid_until date not null,
    constraint licence_pkey primary key (centre, case_no),
    constraint licence_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
comment on table casework.licence is '许可有效期: licences granted until a day, by the case that granted or renewed them; equals the fold of the stream of the case';
grant select, insert, update, delete on casework.licence to ${app_role};
create index licence_by_day on casework.licence (centre, valid_until, licence_no);
create index licence_by_number on casework.licence (centre, item_code, licence_no, valid_until desc);

create table casework.renewal (
    centre      text    not null,
    case_no     text    not null,
    item_code   text    not null,
    licence_no  text    not null,
    valid_until date    not null,
    in_time     boolean not null,
    constraint renewal_pkey primary key (centre, case_no),
    constraint renewal_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
comment on table casework.renewal is '延续申请: which licence an application asks to renew, and whether it was asked for in time';
grant select, insert on casework.renewal to ${app_role};
create index renewal_of_licence on casework.renewal (centre, item_code, licence_no, valid_until);
