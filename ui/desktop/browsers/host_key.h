#pragma once

#include "ui/desktop/browsers/host_manifest.h"

namespace tributary {

// A key of the person's registry, by which a browser on Windows finds the file.
class HostKey : public StartEntry
{
public:
    // The key is below HKEY_CURRENT_USER; the file lies in a folder of its own.
    HostKey(const QString& parent, const QString& folder, BrowserKin kin, const QString& program);

    QString path() const override { return m_manifest.path(); }
    bool isOn() const override;
    bool set(bool on) override;
    void refresh() override;

private:
    QString m_key;
    HostManifest m_manifest;

    QString namedFile() const;
};

} // namespace tributary
