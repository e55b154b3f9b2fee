#include "ui/questions.h"

#include "ui/themed_icon.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

QMessageBox* question(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    // Our own drawing, which fits every desktop, in place of the style's.
    const int side = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(themedIcon(u"failed").pixmap({side, side}, box->devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void openWithSafeChoice(QMessageBox* box, QPushButton* safe)
{
    box->setDefaultButton(safe);
    box->setEscapeButton(safe);
    box->open();
}

} // namespace

QMessageBox* askToCancel(QWidget* parent, int running, std::function<void()> onYes)
{
    const QString text = running == 1
                             ? Words::tr("A download is in progress. Cancel it?")
                             : Words::tr("%n download(s) are in progress. Cancel them?", nullptr, running);
    QMessageBox* box = question(parent, Words::tr("Cancel download"), text);
    const QPushButton* yes = box->addButton(Words::tr("&Yes"), QMessageBox::YesRole);
    QPushButton* no = box->addButton(Words::tr("&No"), QMessageBox::NoRole);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(onYes));
    openWithSafeChoice(box, no);
    return box;
}

QMessageBox* askToQuit(QWidget* parent, int running, std::function<void(WayOut)> onChoice)
{
    const QString text = running == 1
                             ? Words::tr("A download is in progress. Quit now?")
                             : Words::tr("%n download(s) are in progress. Quit now?", nullptr, running);
    QMessageBox* box = question(parent, Words::tr("Quit"), text);
    box->setInformativeText(Words::tr(
        "What is paused goes on at the next start. What is aborted loses all that has come so far."));
    const QPushButton* pause = box->addButton(Words::tr("&Pause and quit"), QMessageBox::AcceptRole);
    const QPushButton* abort = box->addButton(Words::tr("&Abort downloads"), QMessageBox::DestructiveRole);
    QPushButton* keep = box->addButton(Words::tr("&Keep downloading"), QMessageBox::RejectRole);
    QObject::connect(pause, &QPushButton::clicked, parent, [onChoice] { onChoice(WayOut::PauseAndQuit); });
    QObject::connect(abort, &QPushButton::clicked, parent, [onChoice] { onChoice(WayOut::AbortDownloads); });
    openWithSafeChoice(box, keep);
    return box;
}

} // namespace tributary
