#pragma once

#include "core/storage/store/records/record.h"
#include "core/values/download/download_request.h"

namespace tributary {

// The part of a request's record that says where else the file is, how its pieces are proven, and how it is
// tried again and put together.
void writeSources(RecordWriter& out, const DownloadRequest& request);
// Records of earlier versions end before it.
void readSources(RecordReader& in, DownloadRequest& request);

} // namespace tributary
