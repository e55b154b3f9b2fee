#include "ui/download_actions.h"

#include "ui/download_rules.h"
#include "ui/themed_icon.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace tributary {

namespace {

struct ActionWords
{
    QString name;
    QString shortName;
};

QAction* action(QObject* parent, QStringView icon, const ActionWords& words, const QKeySequence& key = {})
{
    auto* made = new QAction(themedIcon(icon), words.name, parent);
    made->setIconText(words.shortName);
    made->setShortcut(key);
    const QString keyText = key.toString(QKeySequence::NativeText);
    if (!key.isEmpty())
        made->setToolTip(QStringLiteral("%1 (%2)").arg(words.name, keyText));
    return made;
}

} // namespace

DownloadActions::DownloadActions(QObject* parent)
    : QObject(parent)
    //: The second word of each pair stands on the toolbar button.
    , m_newDownload(action(this, u"new", {tr("New download"), tr("New")}, QKeySequence(Qt::CTRL | Qt::Key_N)))
    , m_pasteLinks(
          action(this, u"paste", {tr("Paste links"), tr("Paste")}, QKeySequence(Qt::CTRL | Qt::Key_V)))
    , m_resume(action(this, u"resume", {tr("Resume"), tr("Resume")}))
    , m_pause(action(this, u"pause", {tr("Pause"), tr("Pause")}))
    //: Ends a download for good and deletes what has come so far.
    , m_cancel(action(this, u"cancel", {tr("Cancel"), tr("Cancel")}))
    //: Takes a download from the list; its file stays.
    , m_remove(action(this, u"remove", {tr("Remove"), tr("Remove")}, QKeySequence(Qt::Key_Delete)))
    , m_quit(action(this, u"quit", {tr("Quit"), tr("Quit")}, QKeySequence(Qt::CTRL | Qt::Key_Q)))
{
    m_quit->setMenuRole(QAction::QuitRole);
    offerFor({});
}

QList<QAction*> DownloadActions::all() const
{
    return {m_newDownload, m_pasteLinks, m_resume, m_pause, m_cancel, m_remove, m_quit};
}

void DownloadActions::offerFor(const QList<DownloadState>& selected)
{
    m_resume->setEnabled(std::ranges::any_of(selected, canResume));
    m_pause->setEnabled(std::ranges::any_of(selected, canPause));
    m_cancel->setEnabled(std::ranges::any_of(selected, canCancel));
    m_remove->setEnabled(std::ranges::any_of(selected, canRemove));
}

} // namespace tributary
