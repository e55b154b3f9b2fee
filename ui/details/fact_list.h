#pragma once

#include "ui/details/download_facts.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace tributary {

// Facts below each other, in two columns where there is much room, each in a field from which it can be
// copied. Tab comes to the first and goes on from there, the arrow keys go from one to the next.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    // In the order of Tab the fields follow this widget.
    void comeAfter(QWidget& before) { m_before = &before; }

    void show(const QList<Fact>& facts);
    const QList<Fact>& facts() const { return m_facts; }

Q_SIGNALS:
    // An arrow key has moved to this field.
    void reached(QWidget* field);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void useNames();
    // The first field of that name at `from` or behind it; -1 when there is none.
    qsizetype fieldOf(const QString& fact, qsizetype from) const;
    void insertField(qsizetype at);
    void removeField(qsizetype at);
    bool tellMore(qsizetype fact, const QPoint& place) const;
    QLabel* nameLabel(const QString& name);
    int columnsNow() const;
    void layOut();
    // How wide the widest value of that column would like to be.
    int wantedIn(int column) const;
    void shareRoom();
    void alignFields();
    void goTo(qsizetype fact);

    QGridLayout* m_grid;
    int m_columns = 1;
    QWidget* m_before = nullptr;
    QList<QLabel*> m_names;
    QList<QLineEdit*> m_fields;
    QList<Fact> m_facts;
    // The widest name that each column has had, so that values stay in place when another download is shown.
    std::array<int, 2> m_widestNames{};
};

} // namespace tributary
