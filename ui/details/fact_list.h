#pragma once

#include "ui/details/download_facts.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace tributary {

// Facts below each other, each in a field from which it can be copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    // By Tab its fields come after this.
    void comeAfter(QWidget& before) { m_before = &before; }

    void show(const QList<Fact>& facts);
    const QList<Fact>& facts() const { return m_facts; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void alignFields();

    QFormLayout* m_form;
    QWidget* m_before = nullptr;
    QList<QLineEdit*> m_fields;
    QList<Fact> m_facts;
};

} // namespace tributary
