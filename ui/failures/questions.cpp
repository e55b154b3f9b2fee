#include "ui/failures/questions.h"

#include "core/values/download/found_mismatch.h"
#include "core/values/network/certificate_doubt.h"
#include "ui/failures/question.h"
#include "ui/words/counted.h"
#include "ui/words/cut_text.h"
#include "ui/words/line_breaks.h"
#include "ui/words/number_text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFontMetrics>
#include <QUrl>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

// In short lines, which are compared one by one, and which none of the dialog's edges breaks.
QString fingerprintText(const QByteArray& fingerprint)
{
    constexpr qsizetype bytesOfALine = 8;
    QStringList lines;
    for (qsizetype at = 0; at < fingerprint.size(); at += bytesOfALine)
        lines.append(inOnePiece(QString::fromLatin1(fingerprint.mid(at, bytesOfALine).toHex(':')).toUpper()));
    return lines.join(u'\n');
}

// A long name does not widen the dialog.
QString shownName(const QString& name)
{
    constexpr int mostLetters = 50;
    return pathInLines(shortName(QFontMetrics(QApplication::font()), name, mostLetters));
}

int countOf(const FilesToRemove& files)
{
    return files.finished + files.unfinished + files.missing;
}

QString removalText(const FilesToRemove& files, const QString& name)
{
    const int all = countOf(files);
    if (all == 1)
        return Words::tr("Remove “%1”?").arg(shownName(name));
    return files.finished > 0
               ? Words::tr("Remove %n download(s) and move the file(s) to the bin?", nullptr, all)
               : Words::tr("Remove %n download(s)?", nullptr, all);
}

// A name alone doesn't tell which of the files of that name is meant. An unfinished file lies under another
// name, and what has the download's own name may be a person's.
QString removalExplanation(const FilesToRemove& files, const QString& path)
{
    if (countOf(files) == 1) {
        if (files.missing == 1)
            return Words::tr("The file no longer exists.");
        const QString fate = files.finished == 1 ? Words::tr("The file will be moved to the bin.")
                                                 : Words::tr("The unfinished file will be deleted.");
        const bool isNamed = files.finished == 1 && !path.isEmpty();
        return isNamed ? QString(fate + u'\n' + pathInLines(QDir::toNativeSeparators(path))) : fate;
    }
    return files.unfinished > 0 ? Words::tr("The unfinished files will be deleted.") : QString();
}

// A pause keeps nothing of a file that its server can't continue.
QString fateAtTheEnd(const RunningDownloads& running)
{
    const int all = running.count + running.retrying;
    if (all == 1 && running.startingOver == 1)
        return Words::tr("“%1” can't be resumed: after a pause it starts over. Cancelling deletes the "
                         "unfinished file.")
            .arg(shownName(running.name));
    if (all == 1)
        return Words::tr("Pausing keeps the unfinished file “%1”; cancelling deletes it.")
            .arg(shownName(running.name));
    if (running.startingOver >= all)
        return Words::tr("None of them can be resumed: after a pause all start over. Cancelling deletes the "
                         "unfinished files.");
    QString fate = Words::tr("Pausing keeps the unfinished files; cancelling deletes them.");
    if (running.startingOver > 0)
        fate += u'\n' +
                Words::tr("%n of them can't be resumed and will start over.", nullptr, running.startingOver);
    return fate;
}

// The counts are those at the window's foot, where what waits to be tried again isn't active.
QString quitText(const RunningDownloads& running)
{
    if (running.count == 1)
        return Words::tr("A download is in progress. Quit now?");
    if (running.count > 1)
        return Words::tr("%n download(s) are in progress. Quit now?", nullptr, running.count);
    return running.retrying == 1
               ? Words::tr("A download waits to be tried again. Quit now?")
               : Words::tr("%n download(s) wait to be tried again. Quit now?", nullptr, running.retrying);
}

QString quitExplanation(const RunningDownloads& running)
{
    QString fate = fateAtTheEnd(running);
    if (running.count == 0 || running.retrying == 0)
        return fate;
    //: Downloads, besides those in progress.
    return Words::tr("%n more wait(s) to be tried again.", nullptr, running.retrying) + u'\n' + fate;
}

// Programs that test the window know these answers by their names.
void answerYesOrNo(Question& question, std::function<void()> onYes)
{
    question.addAnswer(Words::tr("&Yes"), std::move(onYes));
    question.addSafeAnswer(Words::tr("&No"));
}

} // namespace

Question* askToCancel(QWidget* parent, const ToBeCancelled& running, std::function<void()> onYes)
{
    const int count = running.count;
    const QString text = count == 1
                             ? Words::tr("A download is in progress. Cancel it?")
                             : Words::tr("%n download(s) are in progress. Cancel them?", nullptr, count);
    QString explanation =
        count == 1 ? Words::tr("The unfinished file “%1” will be deleted.").arg(shownName(running.name))
                   : Words::tr("The unfinished files will be deleted.");
    if (running.leaving > count)
        explanation += u'\n' + Words::tr("All %n selected download(s) will be removed from the list.",
                                         nullptr, running.leaving);
    auto* question = new Question(
        {.title = Words::tr("Cancel download"), .text = text, .explanation = explanation}, parent);
    answerYesOrNo(*question, std::move(onYes));
    question->open();
    return question;
}

Question* askToRemoveFiles(QWidget* parent, const FilesToRemove& files, const NamedFile& any,
                           std::function<void()> onYes)
{
    auto* question = new Question({.title = Words::tr("Remove with file"),
                                   .text = removalText(files, any.name),
                                   .explanation = removalExplanation(files, any.path)},
                                  parent);
    answerYesOrNo(*question, std::move(onYes));
    question->open();
    return question;
}

Question* askToClear(QWidget* parent, int finished, const QString& name, std::function<void()> onYes)
{
    const bool isOne = finished == 1;
    const QString text =
        isOne ? Words::tr("Remove “%1” from the list?").arg(shownName(name))
              : counted(Words::tr("Remove %n finished download(s) from the list?", nullptr, finished),
                        finished);
    const QString explanation =
        isOne ? Words::tr("The file stays where it is.") : Words::tr("The files stay where they are.");
    auto* question = new Question(
        {.title = Words::tr("Clear finished"), .text = text, .explanation = explanation, .sign = u"about"},
        parent);
    answerYesOrNo(*question, std::move(onYes));
    question->open();
    return question;
}

Question* askToForgetHosts(QWidget* parent, TrustedHost trusted, std::function<void()> onYes)
{
    const QString explanation = trusted == TrustedHost::AmongThem
                                    ? Words::tr("Certificates that you trusted will no longer be trusted.")
                                    : QString();
    auto* question = new Question({.title = Words::tr("Forget hosts"),
                                   .text = Words::tr("Forget all hosts in this list?"),
                                   .explanation = explanation},
                                  parent);
    answerYesOrNo(*question, std::move(onYes));
    question->open();
    return question;
}

Question* askToKeep(QWidget* parent, const FoundMismatch& mismatch, const QString& name,
                    std::function<void()> onYes)
{
    const QString contradicts =
        mismatch.origin == ChecksumOrigin::Header
            //: %1: the name of a header of HTTP, such as Repr-Digest.
            ? Words::tr("The server's header %1 names another checksum.").arg(mismatch.place)
            //: %1: the name of a list of checksums, such as SHA256SUMS.
            : Words::tr("The list %1 on the server names another checksum.").arg(mismatch.place);
    const QString danger =
        Words::tr("The file may be damaged or forged. Keep it only if you know that the "
                  "server's checksum is out of date. The file will count as not verified.");
    auto* question = new Question({.title = Words::tr("Keep file"),
                                   //: %1: the name of a file.
                                   .text = Words::tr("Keep “%1” anyway?").arg(pathInLines(name)),
                                   .explanation = contradicts + QLatin1String("\n\n") + danger},
                                  parent);
    answerYesOrNo(*question, std::move(onYes));
    question->open();
    return question;
}

Question* askToTrust(QWidget* parent, const CertificateDoubt& doubt, const QString& name,
                     std::function<void()> onYes)
{
    const QString text = Words::tr("Trust the certificate of %1?").arg(QUrl(doubt.host).host());
    //: %1: what is wrong, as the system says it; %2: many digits.
    const QString around = Words::tr(
        "The server can't prove who runs it.\n%1.\n\nTrust the certificate only if the people who run "
        "the server gave you this fingerprint (SHA-256):\n%2\n\nIt will be trusted for this server "
        "only, and only until it changes.");
    //: %1: the name of a download that failed for its server's certificate.
    const QString download = Words::tr("Download: %1").arg(pathInLines(name));
    constexpr QLatin1String ofDigits("%2");
    auto* question = new Question({.title = Words::tr("Trust certificate"),
                                   .text = text,
                                   .explanation = download + QLatin1String("\n\n") +
                                                  around.section(ofDigits, 0, 0).trimmed().arg(doubt.problem),
                                   .digits = fingerprintText(doubt.fingerprint),
                                   .afterDigits = around.section(ofDigits, 1).trimmed()},
                                  parent);
    question->addAnswer(Words::tr("&Trust certificate"), std::move(onYes));
    question->addSafeAnswer(Words::tr("Do&n't trust"));
    question->open();
    return question;
}

Question* askToQuit(QWidget* parent, const RunningDownloads& running, TrayChoice tray,
                    const std::function<void(WayOut)>& onChoice)
{
    auto* question = new Question(
        {.title = Words::tr("Quit"), .text = quitText(running), .explanation = quitExplanation(running)},
        parent);
    if (tray == TrayChoice::Offered)
        question->addAnswer(Words::tr("Keep running in the &tray"),
                            [onChoice] { onChoice(WayOut::KeepInTray); });
    question->addAnswer(Words::tr("&Pause and quit"), [onChoice] { onChoice(WayOut::PauseAndQuit); });
    const bool isOne = running.count + running.retrying == 1;
    question->addAnswer(isOne ? Words::tr("&Cancel download and quit")
                              : Words::tr("&Cancel downloads and quit"),
                        [onChoice] { onChoice(WayOut::AbortDownloads); });
    question->addSafeAnswer(Words::tr("Do&n't quit"));
    question->open();
    return question;
}

} // namespace tributary
