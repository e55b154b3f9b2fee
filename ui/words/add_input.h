#pragma once

#include "core/engine/door/typed_fields.h"
#include "core/values/download/download_request.h"
#include "core/values/download/priority.h"

#include <QCryptographicHash>

#include <expected>
#include <optional>

namespace tributary {

struct LinkListWish;

// The contents of the New download dialog's fields.
struct AddInput
{
    QString links;
    QString folder;
    QString fileName;
    // 0 leaves it to the program.
    int connections = 0;
    // 0 is no limit.
    qint64 bytesPerSecond = 0;
    Priority priority = Priority::Normal;
    QString user;
    QString password;
    QString checksum;
    // Other links to the same file, one per line.
    QString mirrors;
    TypedFields sent;
    // The only link leads to a list, and its files are wanted.
    bool opensList = false;

    friend bool operator==(const AddInput&, const AddInput&) = default;
};

enum class AddField : quint8 {
    Links,
    Folder,
    FileName,
    User,
    Checksum,
    Mirrors,
    Headers,
    Referer,
    Cookies,
    UserAgent,
    Proxy,
};

// A complaint about one field, in words.
struct FieldComplaint
{
    AddField field = AddField::Links;
    QString text;
    // The line of the field that it is about, from 1; 0: all of the field.
    qint64 line = 0;

    friend bool operator==(const FieldComplaint&, const FieldComplaint&) = default;
};

using AskedDownloads = std::expected<QList<DownloadRequest>, QList<FieldComplaint>>;

// The downloads that the fields ask for, or what is wrong with which of them.
AskedDownloads requestsFrom(const AddInput& input);

// The request of the fields for a download that is in the list: mirrors, headers, speed limit and checksum,
// in a request that has nothing else.
std::expected<DownloadRequest, QList<FieldComplaint>> termsFrom(const AddInput& input);

// The downloads that lines ask for which nobody looks at before they are added; the lines that can't be used
// are left out, with what is wrong with the first of them.
struct AskedLinks
{
    QList<DownloadRequest> requests;
    QStringList complaints;
};
AskedLinks linksFrom(const QString& lines, const LinkListWish& wish);

// The right form of a field that was written wrongly.
FieldComplaint complaintAbout(TypedField field);
// The kind tells how many digits are missing, as far as it is known.
FieldComplaint complaintAboutChecksum(std::optional<QCryptographicHash::Algorithm> kind);
// The complaint about a sound checksum that stands beside several files.
FieldComplaint complaintAboutChecksumOfMany();

// The complaint about a name for a file; an empty name is for others to decide.
std::optional<QString> complaintAboutName(const QString& name);

// The folder's path as it was typed, with ~ for the home; empty when nothing was.
QString folderFrom(const QString& typed);

// More at once are refused rather than shown.
constexpr qsizetype mostDownloadsAtOnce = 10'000;

} // namespace tributary
