-- Module catalogue: provinces put several codes together; 55 signs have been seen.
alter table catalogue.item drop constraint item_item_code_check;
alter table catalogue.item add constraint item_item_code_check check (item_code ~ '^[A-Z0-9][A-Z0-9-]{2,63}$');
