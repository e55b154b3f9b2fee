#include "ui/window/empty_hint.h"

#include "ui/list/rows/download_filter.h"
#include "ui/looks/measures.h"
#include "ui/looks/picture.h"
#include "ui/window/download_actions.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

EmptyHint::EmptyHint(const DownloadFilter& rows, const DownloadActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_picture(new Picture(QStringLiteral(":/pictures/drop.svg"), this))
    , m_words(new QLabel(this))
    , m_new(addButton(actions.newDownload()))
    , m_paste(addButton(actions.pasteLinks()))
    //: Takes back what is typed and chosen to filter the list.
    , m_all(new QPushButton(tr("Show all"), this))
{
    m_all->setAutoDefault(false);
    // Filled with the accent: nothing else leads on from an empty list.
    m_new->setDefault(true);
    connect(m_all, &QPushButton::clicked, this, &EmptyHint::allWanted);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &EmptyHint::follow);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    connect(&rows, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    connect(&rows, &DownloadFilter::wishChanged, this, &EmptyHint::follow);
    // The view loses its rows before the list has lost them, so the list is followed as well.
    connect(rows.sourceModel(), &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    follow();
}

void EmptyHint::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::close);
    buttons->addStretch(1);
    buttons->addWidget(m_new);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::wide);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
}

QPushButton* EmptyHint::addButton(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), this);
    const int side = grown(measure::smallIcon, font());
    button->setIconSize({side, side});
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void EmptyHint::follow()
{
    const bool filtered = m_rows.sourceModel()->rowCount() > 0;
    if (!filtered)
        m_words->setText(tr("Drop or paste a link here, or choose New download."));
    else if (m_rows.words().isEmpty())
        m_words->setText(tr("No downloads here."));
    else
        m_words->setText(tr("No download matches “%1”.").arg(m_rows.words()));
    m_picture->setVisible(!filtered);
    m_new->setVisible(!filtered);
    m_paste->setVisible(!filtered);
    m_all->setVisible(filtered);
    setVisible(m_rows.rowCount() == 0);
}

} // namespace tributary
