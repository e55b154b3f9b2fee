#pragma once

#include "core/engine/shared/job_services.h"
#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_report.h"
#include "core/values/naming/category.h"

namespace tributary {

struct DownloadEntry;

// Finds the folder of downloads that go to the folder of their category.
class CategoryFiler
{
public:
    const QList<Category>& categories() const { return m_categories; }
    void set(const QList<Category>& categories) { m_categories = categories; }
    // The categories' folders that a person has chosen, since they lie in no other one.
    QStringList absoluteFolders() const;

    // Files a download as its name promises; what the server says of the file may change that.
    void fileByName(StoredDownload& download) const;
    // The rule for a run, until the file has its name. A file that has one is where it is.
    FolderRule ruleFor(const DownloadEntry& download) const;
    // The category by the name and the type that the server says. Nothing for a download that has begun, or
    // whose folder a person chose.
    std::optional<QString> categoryFor(const DownloadEntry& download, const ProbeReport& report) const;

private:
    QList<Category> m_categories = usualCategories();
};

} // namespace tributary
