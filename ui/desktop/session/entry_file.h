#pragma once

#include "ui/desktop/session/start_entry.h"

namespace tributary {

// An entry that is a file of its own in a folder of the system's. What the file says, and what counts as
// switched off, is each system's.
class EntryFile : public StartEntry
{
public:
    EntryFile(const QString& folder, const QString& name);

    QString path() const override { return m_path; }
    bool set(bool on) override;
    void refresh() override;

protected:
    // The file as it is; empty where there is none.
    QByteArray content() const;

private:
    // The file as it is to be.
    virtual QByteArray entry() const = 0;

    QString m_path;
};

} // namespace tributary
