#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <mutex>

namespace tributary {

struct FileIdentity;

// The files that the downloads of one command have made, by what they are and not by their names. What a
// command is told to overwrite is what was there before. Thread-safe.
class OwnFiles
{
public:
    void note(const FileIdentity& file);
    void noteFileAt(const QString& path);
    // Whether the file of that name is one of them.
    bool hasFileAt(const QString& path) const;

private:
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_objects;
};

} // namespace tributary
