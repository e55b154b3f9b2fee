#include "ui/window/empty_hint.h"

#include "ui/list/rows/download_filter.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary {

EmptyHint::EmptyHint(const DownloadFilter& rows, QAction* newDownload, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_words(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setTextFormat(Qt::PlainText);
    m_button->setDefaultAction(newDownload);
    m_button->setText(newDownload->text());
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(layout->spacing() * 2);
    layout->addWidget(m_words);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);

    connect(&rows, &QAbstractItemModel::rowsInserted, this, &EmptyHint::follow);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    connect(&rows, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    connect(&rows, &DownloadFilter::wishChanged, this, &EmptyHint::follow);
    // What is shown goes before the list has lost it.
    connect(rows.sourceModel(), &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    follow();
}

void EmptyHint::follow()
{
    const bool filtered = m_rows.sourceModel()->rowCount() > 0;
    if (!filtered)
        m_words->setText(tr("Drop a link here, paste one, or begin with New download."));
    else if (m_rows.words().isEmpty())
        m_words->setText(tr("There is no such download at the moment."));
    else
        m_words->setText(tr("No download matches “%1”.").arg(m_rows.words()));
    m_button->setVisible(!filtered);
    setVisible(m_rows.rowCount() == 0);
}

} // namespace tributary
