#pragma once

#include <QObject>
#include <QString>

class QAction;

namespace tributary {

class FileOpening;

// Says which file no program opens, and offers its folder, where a person may choose a program.
class RefusedFiles : public QObject
{
    Q_OBJECT

public:
    RefusedFiles(FileOpening& files, QObject* parent);

    // Shows the file that was told last in its folder.
    QAction& openFolder() const { return *m_openFolder; }

Q_SIGNALS:
    void saidWithFolder(const QString& message);
    // A folder can't be shown, so that none is offered.
    void said(const QString& message);

private:
    static QString wordsOf(const QString& shown);
    void tellOfFile(const QString& path);

    QAction* m_openFolder;
    QString m_path; // that was told last
};

} // namespace tributary
