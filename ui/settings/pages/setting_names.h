#pragma once

#include <QList>
#include <QString>

namespace tributary {

// The pages of the settings, in their order.
enum class SettingsTab : quint8 {
    General,
    Downloads,
    Types,
    Network,
    Schedule,
    Hosts,
    Browsers,
    Notices,
    Advanced
};

// The fields that a person finds by their names, page by page.
enum class SettingField : quint8 {
    DownloadFolder,
    Theme,
    Language,
    StaysInTray,
    SessionStart,
    WatchesClipboard,
    DownloadsAtOnce,
    ConnectionsPerFile,
    ConnectionsAtOnce,
    OnConflict,
    PartFiles,
    PartFolder,
    FileTime,
    ChecksumSearch,
    AfterFinishing,
    ProgramToRun,
    ProgramArguments,
    KeepsAwake,
    FilesByType,
    SpeedLimit,
    Proxy,
    ProxyServer,
    UserAgent,
    ConnectTime,
    Silence,
    Retry,
    Retries,
    FirstWait,
    LongestWait,
    ObeysSchedule,
    ScheduledLimit,
    HostConnections,
    HostDownloads,
    HostDelay,
    TellsFinished,
    TellsFailed,
    TellsAllDone,
    DiskSpace,
    ChunkSize,
    Memory
};

QList<SettingsTab> settingsTabs();
QString titleOf(SettingsTab tab);

QList<SettingField> fieldsOn(SettingsTab tab);
SettingsTab tabOf(SettingField field);
// As the page has it, with the mark of its key.
QString labelOf(SettingField field);

} // namespace tributary
