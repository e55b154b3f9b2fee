#include "ui/adding/start_buttons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tributary {

StartButtons::StartButtons(QWidget* parent)
    : QWidget(parent)
    , m_start(new QPushButton(tr("&Start"), this))
    , m_addPaused(new QPushButton(tr("&Add paused"), this))
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_start->setDefault(true);
    m_addPaused->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT chosen(StartWhen::InTurn); });
    connect(m_addPaused, &QPushButton::clicked, this, [this] { Q_EMIT chosen(StartWhen::WhenResumed); });
    connect(cancel, &QPushButton::clicked, this, &StartButtons::cancelled);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(m_start);
    row->addWidget(m_addPaused);
    row->addWidget(cancel);
}

void StartButtons::setReady(bool ready)
{
    m_isReady = ready;
    offer();
}

void StartButtons::setHasPlace(bool hasPlace)
{
    m_hasPlace = hasPlace;
    offer();
}

void StartButtons::offer()
{
    m_start->setEnabled(m_isReady && m_hasPlace);
    m_addPaused->setEnabled(m_isReady && m_hasPlace);
}

} // namespace tributary
