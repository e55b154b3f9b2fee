#include "app/gui/store_words.h"

#include "words/phrase_text.h"

#include <QCoreApplication>
#include <QDir>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

Notice noticeOfUnusable(const DownloadError& error)
{
    const QString text = error.kind == ErrorKind::Conflict
                             ? Words::tr("Another running Tributary is using the list of downloads.")
                             : Words::tr("The list of downloads can't be opened.");
    const QString rest =
        Words::tr("The list stays as it is. Downloads that you add now are forgotten when you quit.");
    return {.text = text, .explanation = rest + QLatin1String("\n\n") + phraseText(error.detail)};
}

Notice noticeOfSalvaged(const StoreReport& report)
{
    QStringList lines{Words::tr("%n download(s) recovered.", nullptr, static_cast<int>(report.recovered))};
    if (report.unsure > 0)
        lines += Words::tr("%n of them lost their state and are paused.", nullptr,
                           static_cast<int>(report.unsure));
    if (report.lost > 0)
        lines += Words::tr("%n download(s) could not be read.", nullptr, static_cast<int>(report.lost));
    if (!report.setAsideAs.isEmpty())
        lines +=
            Words::tr("The damaged list is kept as “%1”.").arg(QDir::toNativeSeparators(report.setAsideAs));
    return {.text = Words::tr("The list of downloads was damaged."), .explanation = lines.join(u'\n')};
}

Notice noticeOfReadOnly(const StoreReport& report)
{
    const QString text = Words::tr("The list of downloads can't be written.");
    const QString rest = Words::tr(
        "You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.");
    const QString why = report.damage ? QLatin1String("\n\n") + phraseText(report.damage->detail) : QString();
    return {.text = text, .explanation = rest + why};
}

} // namespace

std::optional<Notice> noticeOf(const StoreOutcome& outcome)
{
    if (!outcome)
        return noticeOfUnusable(outcome.error());
    if (outcome->origin == StoreOrigin::ReadOnly)
        return noticeOfReadOnly(*outcome);
    if (outcome->origin == StoreOrigin::Salvaged)
        return noticeOfSalvaged(*outcome);
    return std::nullopt;
}

QString whyForgotten(const StoreOutcome& outcome)
{
    if (outcome && outcome->origin != StoreOrigin::ReadOnly)
        return {};
    QString text = noticeOf(outcome)->text;
    const DownloadError error = outcome ? outcome->damage.value_or(DownloadError()) : outcome.error();
    if (const QString detail = phraseText(error.detail); !detail.isEmpty())
        text += QLatin1String(" (") + detail + u')';
    return text;
}

Notice noticeOfUnwritable(const DownloadError& error)
{
    return {.text = Words::tr("The list of downloads can't be saved at the moment."),
            .explanation =
                Words::tr("Tributary keeps trying. If it quits before that works, recent changes are lost.") +
                QLatin1String("\n\n") + phraseText(error.detail)};
}

} // namespace tributary
