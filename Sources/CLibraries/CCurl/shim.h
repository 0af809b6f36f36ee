// Swift can't call functions with an open list of arguments. These are libcurl's three of that kind, one for
// each type of value; each returns what libcurl returned.
#ifndef STAGEKANSEN_CCURL_H
#define STAGEKANSEN_CCURL_H

#include <curl/curl.h>

// Once in the life of the program, before any other call.
static inline CURLcode ccurl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
  return (curl_easy_setopt)(handle, option, value);
}

// libcurl keeps a copy.
static inline CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value) {
  return (curl_easy_setopt)(handle, option, value);
}

// The list has to outlive the transfer.
static inline CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
  return (curl_easy_setopt)(handle, option, list);
}

// Where the content of an upload comes from. The source has to outlive the transfer.
static inline CURLcode ccurl_set_reading(CURL *handle, curl_read_callback read, void *source) {
  CURLcode code = (curl_easy_setopt)(handle, CURLOPT_READFUNCTION, read);
  return code == CURLE_OK ? (curl_easy_setopt)(handle, CURLOPT_READDATA, source) : code;
}

// The last code that the server answered with; 0 when it answered nothing.
static inline long ccurl_response_code(CURL *handle) {
  long code = 0;
  return (curl_easy_getinfo)(handle, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}

#endif
