#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tributary {

class FreeSpace;

// A row to choose the folder for files: a path to type, those used before, and a chooser.
class FolderRow : public QWidget
{
    Q_OBJECT

public:
    FolderRow(const QString& folder, const QStringList& recent, QWidget* parent = nullptr);

    // With forward slashes.
    QString folder() const;
    QLineEdit* field() const { return m_path; }

Q_SIGNALS:
    void changed();
    // No longer while somebody types.
    void settled();

private:
    void addFreeSpace();
    void use(const QString& path);
    void offerRecent(const QStringList& folders);
    void browse();

    QLineEdit* m_path;
    QLabel* m_free;
    FreeSpace* m_space;
};

} // namespace tributary
