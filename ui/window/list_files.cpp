#include "ui/window/list_files.h"

#include "core/engine/door/link_list.h"
#include "core/values/naming/file_suffix.h"
#include "ui/settings/settings.h"
#include "ui/widgets/when_done.h"
#include "ui/words/counted.h"
#include "words/failure_text.h"
#include "words/phrase_text.h"

#include <QFileDialog>

#include <utility>

namespace tributary {

namespace {

constexpr QLatin1String exported("*.json");

QFileDialog* openChooser(QWidget* window, const QString& title, QFileDialog::AcceptMode mode)
{
    auto* chooser = new QFileDialog(window, title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(mode);
    chooser->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    chooser->setNameFilter(ListFiles::tr("Lists of downloads (*.json)"));
    chooser->setDefaultSuffix(QStringLiteral("json"));
    return chooser;
}

QString withDetail(const QString& explanation, const DownloadError& error)
{
    return explanation + u'\n' + phraseText(error.detail);
}

// A list is only read, and the words for downloads are about writing.
QString explanationOfImport(const DownloadError& error)
{
    return error.kind == ErrorKind::NoPermission
               ? withDetail(ListFiles::tr("No permission to read the file"), error)
               : errorLines(error);
}

QString wordsFor(const ImportedDownloads& imported)
{
    const auto all = static_cast<int>(imported.all);
    QStringList words(counted(ListFiles::tr("%n download(s) imported.", nullptr, all), all));
    if (imported.paused > 0)
        //: Follows "%n download(s) imported."
        words += ListFiles::tr("%n of them are paused, as they go to other folders than yours.", nullptr,
                               static_cast<int>(imported.paused));
    if (imported.listed > 0)
        //: Downloads that were left out. Follows "%n download(s) imported."
        words += ListFiles::tr("%n already in the list.", nullptr, static_cast<int>(imported.listed));
    return words.join(u' ');
}

} // namespace

ListFiles::ListFiles(const Settings& settings, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

void ListFiles::setQueue(ExportList exportTo, ImportList importFrom)
{
    m_exportTo = std::move(exportTo);
    m_importFrom = std::move(importFrom);
}

void ListFiles::askForExport()
{
    QFileDialog* chooser = openChooser(m_window, tr("Export list"), QFileDialog::AcceptSave);
    chooser->selectFile(QStringLiteral("downloads.json"));
    connect(chooser, &QFileDialog::fileSelected, this, &ListFiles::exportTo);
    chooser->open();
}

void ListFiles::askForImport()
{
    QFileDialog* chooser = openChooser(m_window, tr("Import list"), QFileDialog::AcceptOpen);
    // People call a file of links a list as well.
    QString alsoLinks = exported;
    for (const QLatin1String suffix : suffixesOfLinkLists())
        alsoLinks += QLatin1String(" *.") + suffix;
    chooser->setNameFilter(chooser->nameFilters().join(QString()).replace(exported, alsoLinks));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (suffixOf(path) == QLatin1String("json"))
            importFrom(path);
        else
            Q_EMIT linksWanted(path);
    });
    chooser->open();
}

void ListFiles::exportTo(const QString& path)
{
    if (!m_exportTo)
        return;
    whenDone(m_exportTo(path), this, [this](const Expected<qsizetype>& count) {
        const auto all = static_cast<int>(count.value_or(0));
        if (count)
            Q_EMIT said(counted(tr("%n download(s) exported.", nullptr, all), all));
        else
            Q_EMIT refused(tr("The list could not be exported."), errorLines(count.error()));
    });
}

void ListFiles::importFrom(const QString& path)
{
    if (!m_importFrom)
        return;
    const QStringList chosen = m_settings.recentFolders() << m_settings.folder();
    whenDone(m_importFrom(path, chosen), this, [this](const Expected<ImportedDownloads>& imported) {
        if (imported)
            Q_EMIT said(wordsFor(*imported));
        else
            Q_EMIT refused(tr("The list could not be imported."), explanationOfImport(imported.error()));
    });
}

} // namespace tributary
