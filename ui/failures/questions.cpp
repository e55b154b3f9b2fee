#include "ui/failures/questions.h"

#include "core/values/network/certificate_doubt.h"
#include "ui/failures/question.h"

#include <QCoreApplication>
#include <QUrl>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

// In two lines, as other programs write it.
QString fingerprintText(const QByteArray& fingerprint)
{
    const QString digits = QString::fromLatin1(fingerprint.toHex(':')).toUpper();
    const qsizetype half = digits.size() / 2;
    return digits.left(half) + u'\n' + digits.mid(half + 1);
}

} // namespace

Question* askToCancel(QWidget* parent, int running, const QString& name, std::function<void()> onYes)
{
    const QString text = running == 1
                             ? Words::tr("A download is in progress. Cancel it?")
                             : Words::tr("%n download(s) are in progress. Cancel them?", nullptr, running);
    const QString explanation = running == 1 ? Words::tr("What has come of “%1” is deleted.").arg(name)
                                             : Words::tr("What has come of unfinished downloads is deleted.");
    auto* question = new Question(
        {.title = Words::tr("Cancel download"), .text = text, .explanation = explanation}, parent);
    question->addAnswer(Words::tr("&Yes"), std::move(onYes));
    question->addSafeAnswer(Words::tr("&No"));
    question->open();
    return question;
}

Question* askToRemoveFiles(QWidget* parent, int finished, int unfinished, std::function<void()> onYes)
{
    const int all = finished + unfinished;
    const QString text =
        finished > 0 ? Words::tr("Remove %n download(s) and move the file(s) to the bin?", nullptr, all)
                     : Words::tr("Remove %n download(s)?", nullptr, all);
    const QString explanation =
        unfinished > 0 ? Words::tr("What has come of unfinished downloads is deleted.") : QString();
    auto* question = new Question(
        {.title = Words::tr("Remove with file"), .text = text, .explanation = explanation}, parent);
    question->addAnswer(Words::tr("&Yes"), std::move(onYes));
    question->addSafeAnswer(Words::tr("&No"));
    question->open();
    return question;
}

Question* askToClear(QWidget* parent, int finished, std::function<void()> onYes)
{
    auto* question =
        new Question({.title = Words::tr("Clear finished"),
                      .text = Words::tr("Remove %n finished download(s) from the list?", nullptr, finished),
                      .explanation = Words::tr("The files stay where they are.")},
                     parent);
    question->addAnswer(Words::tr("&Yes"), std::move(onYes));
    question->addSafeAnswer(Words::tr("&No"));
    question->open();
    return question;
}

Question* askToTrust(QWidget* parent, const CertificateDoubt& doubt, std::function<void()> onYes)
{
    const QString text = Words::tr("Trust the certificate of %1?").arg(QUrl(doubt.host).host());
    //: %1: what is wrong, as the system says it; %2: many digits.
    const QString explanation =
        Words::tr("It does not prove who is at the other end: %1\n\nTrust it only if who runs the server has "
                  "given you this fingerprint (SHA-256):\n%2\n\nIt is believed for this server alone, and "
                  "only as long as it stays the same.")
            .arg(doubt.problem, fingerprintText(doubt.fingerprint));
    auto* question = new Question(
        {.title = Words::tr("Trust certificate"), .text = text, .explanation = explanation}, parent);
    question->addAnswer(Words::tr("&Yes"), std::move(onYes));
    question->addSafeAnswer(Words::tr("&No"));
    question->open();
    return question;
}

Question* askToQuit(QWidget* parent, int running, TrayChoice tray,
                    const std::function<void(WayOut)>& onChoice)
{
    const QString text = running == 1
                             ? Words::tr("A download is in progress. Quit now?")
                             : Words::tr("%n download(s) are in progress. Quit now?", nullptr, running);
    const QString explanation = Words::tr("Pausing keeps what has come so far, aborting deletes it.");
    auto* question =
        new Question({.title = Words::tr("Quit"), .text = text, .explanation = explanation}, parent);
    if (tray == TrayChoice::Offered)
        question->addAnswer(Words::tr("Keep running in the &tray"),
                            [onChoice] { onChoice(WayOut::KeepInTray); });
    question->addAnswer(Words::tr("&Pause and quit"), [onChoice] { onChoice(WayOut::PauseAndQuit); });
    question->addAnswer(Words::tr("&Abort downloads"), [onChoice] { onChoice(WayOut::AbortDownloads); });
    question->addSafeAnswer(Words::tr("&Keep downloading"));
    question->open();
    return question;
}

} // namespace tributary
