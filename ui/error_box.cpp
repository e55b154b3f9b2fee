#include "ui/error_box.h"

#include "ui/error_advice.h"
#include "ui/error_text.h"
#include "ui/themed_icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace tributary {

namespace {

QLabel* selectableLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ErrorBox::ErrorBox(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_what(selectableLabel(this))
    , m_advice(selectableLabel(this))
    , m_detail(selectableLabel(this))
    , m_retry(new QPushButton(themedIcon(u"retry"), tr("&Retry"), this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont strong = font();
    strong.setBold(true);
    m_what->setFont(strong);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    drawIcon();

    auto* layout = new QGridLayout(this);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_what, 0, 1);
    layout->addWidget(m_advice, 1, 1);
    layout->addWidget(m_detail, 2, 1);
    layout->addWidget(m_retry, 0, 2, 3, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    connect(m_retry, &QPushButton::clicked, this, &ErrorBox::retryRequested);
    hide();
}

void ErrorBox::drawIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(themedIcon(u"failed").pixmap({side, side}, devicePixelRatioF()));
}

void ErrorBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // A label keeps the picture it was given, in the colour of then.
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void ErrorBox::follow(const std::optional<DownloadError>& error, Retrying retrying)
{
    setVisible(error.has_value());
    if (!error)
        return;
    m_what->setText(errorText(*error));
    m_advice->setText(adviceFor(*error));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_detail->setText(error->detail);
    m_detail->setVisible(!error->detail.isEmpty());
    m_retry->setVisible(retrying == Retrying::ByHand);
}

} // namespace tributary
