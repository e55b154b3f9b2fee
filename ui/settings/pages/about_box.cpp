#include "ui/settings/pages/about_box.h"

#include "ui/looks/measures.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

#include <algorithm>

namespace tributary {

AboutBox::AboutBox(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tributary"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* picture = new QLabel(this);
    constexpr int side = 64;
    const QIcon icon(QStringLiteral(":/app/org.tributary.Tributary.svg"));
    picture->setPixmap(icon.pixmap({side, side}, devicePixelRatioF()));
    auto* name = new QLabel(tr("Tributary"), this);
    name->setFont(titleFont(font()));
    beginWithThePage(*name);
    auto* purpose = new QLabel(tr("Downloads files over several connections at once."), this);
    purpose->setMinimumWidth(std::min(purpose->sizeHint().width(), screenRoom(*this).width() * 2 / 3));
    wrapWithThePage(*purpose);
    auto* words = new QLabel(fromThePage(facts(), layoutDirection()), this);
    beginWithThePage(*words);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setFocus();
    connect(copy, &QPushButton::clicked, this, [] { putOnClipboard(facts()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QGridLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->setHorizontalSpacing(layout->horizontalSpacing() * 3);
    layout->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(name, 0, 1);
    layout->addWidget(purpose, 1, 1);
    layout->addWidget(words, 2, 1);
    layout->addWidget(buttons, 3, 0, 1, 2);
    layout->setRowMinimumHeight(2, words->sizeHint().height() + fontMetrics().lineSpacing());
}

QString AboutBox::facts()
{
    const QStringList lines{
        //: %1: a version number.
        tr("Tributary %1").arg(QStringLiteral(TRIBUTARY_VERSION)),
        tr("Licence: Apache License 2.0"),
        //: %1: the version of the library Qt, %2: the operating system.
        tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()),
    };
    return lines.join(u'\n');
}

} // namespace tributary
