#include "ui/settings/pages/setting_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct TabName
{
    SettingsTab tab;
    const char* context; // in which the words of its page are translated
    const char* words;
};

struct FieldName
{
    SettingField field;
    SettingsTab tab;
    const char* words;
};

constexpr std::array tabNames{
    TabName{SettingsTab::General, "tributary::SettingsGeneral",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "General")},
    TabName{SettingsTab::Downloads, "tributary::SettingsDownloads",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Downloads")},
    //: A page of the settings: into which folder files of each type go.
    TabName{SettingsTab::Types, "tributary::SettingsTypes",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Types")},
    TabName{SettingsTab::Network, "tributary::SettingsNetwork",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Network")},
    TabName{SettingsTab::Schedule, "tributary::SettingsSchedule",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Schedule")},
    TabName{SettingsTab::Hosts, "tributary::SettingsHosts",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Hosts")},
    TabName{SettingsTab::Browsers, "tributary::SettingsBrowsers",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Browsers")},
    TabName{SettingsTab::Notices, "tributary::SettingsNotices",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Notifications")},
    TabName{SettingsTab::Advanced, "tributary::SettingsAdvanced",
            QT_TRANSLATE_NOOP("tributary::SettingsDialog", "Advanced")},
};

constexpr std::array fieldNames{
    FieldName{SettingField::DownloadFolder, SettingsTab::General,
              QT_TRANSLATE_NOOP("tributary::SettingsGeneral", "Download &folder")},
    FieldName{SettingField::Theme, SettingsTab::General,
              QT_TRANSLATE_NOOP("tributary::SettingsGeneral", "&Theme")},
    FieldName{SettingField::Language, SettingsTab::General,
              QT_TRANSLATE_NOOP("tributary::SettingsGeneral", "&Language")},
    FieldName{SettingField::StaysInTray, SettingsTab::General,
              QT_TRANSLATE_NOOP("tributary::SettingsGeneral",
                                "&Keep running in the tray when the window is closed")},
    FieldName{SettingField::SessionStart, SettingsTab::General,
              QT_TRANSLATE_NOOP("tributary::SettingsGeneral", "&Start in the tray when you log in")},
    FieldName{SettingField::WatchesClipboard, SettingsTab::General,
              QT_TRANSLATE_NOOP("tributary::SettingsGeneral", "&Watch the clipboard for links to files")},
    FieldName{SettingField::DownloadsAtOnce, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "Downloads at &once")},
    FieldName{SettingField::ConnectionsPerFile, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "&Connections per download")},
    FieldName{SettingField::ConnectionsAtOnce, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "Connections in tot&al")},
    FieldName{SettingField::OnConflict, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "When the &file already exists")},
    FieldName{SettingField::PartFiles, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "Par&t files")},
    FieldName{SettingField::PartFolder, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "Folder fo&r part files")},
    FieldName{SettingField::FileTime, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "File &date")},
    FieldName{SettingField::ChecksumSearch, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "Look for a check&sum")},
    FieldName{SettingField::AfterFinishing, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "When a&ll downloads are done")},
    FieldName{SettingField::ProgramToRun, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "&Program")},
    FieldName{SettingField::ProgramArguments, SettingsTab::Downloads,
              QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "Ar&guments")},
    FieldName{
        SettingField::KeepsAwake, SettingsTab::Downloads,
        QT_TRANSLATE_NOOP("tributary::SettingsDownloads", "&Keep the computer awake while downloads run")},
    FieldName{SettingField::FilesByType, SettingsTab::Types,
              QT_TRANSLATE_NOOP("tributary::SettingsTypes", "&Sort files into folders by their type")},
    FieldName{SettingField::SpeedLimit, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "Speed &limit")},
    FieldName{SettingField::Proxy, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "&Proxy")},
    FieldName{SettingField::ProxyServer, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "Pro&xy server")},
    FieldName{SettingField::UserAgent, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "&User agent")},
    FieldName{SettingField::ConnectTime, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "Give up &connecting after")},
    FieldName{SettingField::Silence, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "Reconnect if &no data arrives for")},
    FieldName{SettingField::Retry, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "&Retry")},
    FieldName{SettingField::Retries, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "&Tries after a failure")},
    FieldName{SettingField::FirstWait, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "&First wait")},
    FieldName{SettingField::LongestWait, SettingsTab::Network,
              QT_TRANSLATE_NOOP("tributary::SettingsNetwork", "L&ongest wait")},
    FieldName{SettingField::ObeysSchedule, SettingsTab::Schedule,
              QT_TRANSLATE_NOOP("tributary::SettingsSchedule", "&Follow the weekly schedule")},
    FieldName{SettingField::ScheduledLimit, SettingsTab::Schedule,
              QT_TRANSLATE_NOOP("tributary::SettingsSchedule", "&Speed in limited hours")},
    FieldName{SettingField::HostConnections, SettingsTab::Hosts,
              QT_TRANSLATE_NOOP("tributary::SettingsHosts", "&Connections to each host")},
    FieldName{SettingField::HostDownloads, SettingsTab::Hosts,
              QT_TRANSLATE_NOOP("tributary::SettingsHosts", "&Downloads from each host")},
    FieldName{SettingField::HostDelay, SettingsTab::Hosts,
              QT_TRANSLATE_NOOP("tributary::SettingsHosts", "&Pause between requests")},
    FieldName{SettingField::TellsFinished, SettingsTab::Notices,
              QT_TRANSLATE_NOOP("tributary::SettingsNotices", "Notify when a download &finishes")},
    FieldName{SettingField::TellsFailed, SettingsTab::Notices,
              QT_TRANSLATE_NOOP("tributary::SettingsNotices", "Notify w&hen a download fails")},
    FieldName{SettingField::TellsAllDone, SettingsTab::Notices,
              QT_TRANSLATE_NOOP("tributary::SettingsNotices", "Notify when &all downloads are done")},
    FieldName{SettingField::DiskSpace, SettingsTab::Advanced,
              QT_TRANSLATE_NOOP("tributary::SettingsAdvanced", "Disk &space")},
    FieldName{SettingField::ChunkSize, SettingsTab::Advanced,
              QT_TRANSLATE_NOOP("tributary::SettingsAdvanced", "Largest &read or write")},
    FieldName{SettingField::Memory, SettingsTab::Advanced,
              QT_TRANSLATE_NOOP("tributary::SettingsAdvanced", "&Memory for all connections")},
};

const TabName& at(SettingsTab tab)
{
    return tabNames.at(static_cast<size_t>(tab));
}

const FieldName& at(SettingField field)
{
    return fieldNames.at(static_cast<size_t>(field));
}

constexpr bool areInOrder()
{
    for (size_t i = 0; i < tabNames.size(); ++i) {
        if (tabNames.at(i).tab != static_cast<SettingsTab>(i))
            return false;
    }
    for (size_t i = 0; i < fieldNames.size(); ++i) {
        if (fieldNames.at(i).field != static_cast<SettingField>(i))
            return false;
    }
    return fieldNames.back().field == SettingField::Memory && tabNames.back().tab == SettingsTab::Advanced;
}
static_assert(areInOrder());

} // namespace

QList<SettingsTab> settingsTabs()
{
    QList<SettingsTab> tabs;
    for (const TabName& one : tabNames)
        tabs.append(one.tab);
    return tabs;
}

QString titleOf(SettingsTab tab)
{
    return QCoreApplication::translate("tributary::SettingsDialog", at(tab).words);
}

QList<SettingField> fieldsOn(SettingsTab tab)
{
    QList<SettingField> fields;
    for (const FieldName& one : fieldNames) {
        if (one.tab == tab)
            fields.append(one.field);
    }
    return fields;
}

SettingsTab tabOf(SettingField field)
{
    return at(field).tab;
}

QString labelOf(SettingField field)
{
    return QCoreApplication::translate(at(at(field).tab).context, at(field).words);
}

} // namespace tributary
