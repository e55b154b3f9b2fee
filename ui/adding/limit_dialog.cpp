#include "ui/adding/limit_dialog.h"

#include "ui/desktop/in_front.h"
#include "ui/looks/measures.h"
#include "ui/settings/settings.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/speed_box.h"
#include "ui/words/byte_units.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

QString labelFor(LimitDialog::Of downloads)
{
    switch (downloads) {
    case LimitDialog::Of::One: return LimitDialog::tr("Speed &limit for this download:");
    case LimitDialog::Of::EachSelected: return LimitDialog::tr("Speed &limit for each selected download:");
    case LimitDialog::Of::All: return LimitDialog::tr("Speed &limit for all downloads:");
    }
    return {};
}

} // namespace

LimitDialog::LimitDialog(Of downloads, qint64 bytesPerSecond, QWidget* parent)
    : QDialog(parent)
    , m_limit(new SpeedBox(this))
{
    setWindowTitle(tr("Speed limit"));
    m_limit->setRange(0, mostKibibytes);
    //: No speed limit.
    m_limit->setSpecialValueText(tr("None"));
    m_limit->setValue(static_cast<int>(std::min<qint64>(bytesPerSecond / kibibyte, mostKibibytes)));
    endWithTheField(*m_limit);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Set limit"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &LimitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LimitDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(labelAbove(labelFor(downloads), *m_limit));
    layout->addWidget(m_limit);
    layout->addSpacing(spacing::close);
    layout->addWidget(buttons);
    m_limit->setFocus();
    m_limit->selectAll();
}

qint64 LimitDialog::bytesPerSecond() const
{
    return m_limit->value() * kibibyte;
}

// The tray's menu can be reached while the dialog is open.
void askForTheLimitOfAll(Settings& settings, QWidget& window)
{
    if (!window.isVisible())
        bringInFront(window);
    const QString name = QStringLiteral("limitOfAll");
    auto* dialog = window.findChild<LimitDialog*>(name, Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new LimitDialog(LimitDialog::Of::All, settings.value(setting::bytesPerSecond), &window);
        dialog->setObjectName(name);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &LimitDialog::accepted, &window, [&settings, dialog] {
            settings.set(setting::bytesPerSecond, dialog->bytesPerSecond());
        });
        dialog->open();
    }
    dialog->raise();
    dialog->activateWindow();
}

} // namespace tributary
