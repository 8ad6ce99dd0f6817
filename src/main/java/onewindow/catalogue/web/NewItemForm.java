package onewindow.catalogue.web;

import onewindow.catalogue.Guide;
import onewindow.catalogue.writing.GuideForm;

/** The first words about a new item. */
public class NewItemForm {
    private String code = "";
    private String name = "";
    private String department = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    /** A guide that says nothing yet but these words. */
    Guide guide() {
        return GuideForm.named(name, department).guide();
    }
}
