#pragma once

#include "ui/looks/looks.h"
#include "ui/looks/measures.h"

#include <QStyledItemDelegate>

namespace tributary {

// Gives the rows of a small list the looks that those of the list of downloads have: as high as its compact
// ones or denser, with the same room at both edges of a cell, and words on what is chosen that keep their
// colour.
class RoomyRows : public QStyledItemDelegate
{
public:
    // True for a row with a tick of which only one of several holds: it has the mark of such a choice.
    static constexpr int OneOfSeveralRole = Qt::UserRole + 101;
    // True for a cell whose words stand back beside the others.
    static constexpr int StandsBackRole = Qt::UserRole + 40;
    // True for a cell that has a sentence: without room it loses its end, wherever other cells are cut.
    static constexpr int SentenceRole = Qt::UserRole + 102;

    explicit RoomyRows(QObject* parent, Qt::TextElideMode elided = Qt::ElideRight,
                       Density density = Density::Compact);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    // Takes a click on a tick at the place where the tick was painted.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    Qt::TextElideMode cutOf(const QModelIndex& index) const;

    Qt::TextElideMode m_elided;
    Density m_density;
    KeptLooks m_looks;
};

} // namespace tributary
