#pragma once

#include "ui/desktop/session/entry_file.h"

namespace tributary {

// How a browser names the extensions that may call a program.
enum class BrowserKin : quint8 { Firefox, Chromium };

// The file by which a browser finds the program for the extension that may call it. One that names another
// program is not ours: it is off here, and stays when it is to be removed.
class HostManifest : public EntryFile
{
public:
    HostManifest(const QString& folder, BrowserKin kin, QString program);

    bool isOn() const override;
    bool set(bool on) override;
    // Follows a program that has moved; one that is still there has its own browsers.
    void refresh() override;

private:
    BrowserKin m_kin;
    QString m_program;

    QByteArray entry() const override;
    QString namedProgram() const;
};

} // namespace tributary
