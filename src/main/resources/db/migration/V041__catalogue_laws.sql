-- Module catalogue: the register of laws on which guides rest.
create table catalogue.law_text (
    centre       text        not null,
    name         text        not null check (length(name) > 0),
    number       text        not null,
    in_force_on  date        not null,
    repealed_on  date,
    replaced_by  text        not null,
    source       text        not null,
    changed_at   timestamptz not null,
    constraint law_text_pkey primary key (centre, name, number),
    constraint law_text_repealed_later check (repealed_on > in_force_on)
);

comment on table catalogue.law_text is '法规登记: what a centre says about a text of a law, beside and before the national texts that come with the product';
comment on column catalogue.law_text.number is '文号: the document that made the text; empty when nobody wrote it down';
comment on column catalogue.law_text.in_force_on is '施行日期: its first day in force';
comment on column catalogue.law_text.repealed_on is '废止日期: the first day on which it no longer is';
comment on column catalogue.law_text.replaced_by is 'the text that took its place';
comment on column catalogue.law_text.source is 'where the dates were read';

grant select, insert, update on catalogue.law_text to ${app_role};
