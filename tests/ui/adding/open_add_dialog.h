#pragma once

#include "ui/adding/add_dialog.h"

#include <QLabel>

#include <memory>

namespace tributary {

// The New download dialog as it is shown, and what a person finds in it.
class OpenAddDialog
{
protected:
    void open(const char* links, const AddSurroundings& around)
    {
        m_dialog = std::make_unique<AddDialog>(
            AddInput{.links = QString::fromUtf8(links), .folder = QStringLiteral("/tmp"), .fileName = {}},
            around);
        m_dialog->show();
    }
    // By the name that assistive tools tell, or by what is written on it.
    template<typename T>
    T* named(const char* name) const
    {
        for (T* widget : m_dialog->findChildren<T*>()) {
            if (widget->accessibleName() == QString::fromUtf8(name) ||
                widget->property("text") == QString::fromUtf8(name))
                return widget;
        }
        qFatal("no field %s", name);
    }
    QString facts() const { return m_dialog->findChild<QLabel*>(QStringLiteral("facts"))->text(); }
    QString complaint(const char* name) const { return named<QWidget>(name)->accessibleDescription(); }

    std::unique_ptr<AddDialog> m_dialog;
};

} // namespace tributary
