namespace StudyBot.Slack.Wire.Payloads;

/// <summary>A file as Slack tells of it.</summary>
/// <param name="FileAccess"><c>check_file_info</c> where nothing but its id is told yet; <c>file_not_found</c> where it is gone.</param>
/// <param name="Mode"><c>tombstone</c> where it was deleted; <c>external</c> where it lies elsewhere.</param>
internal sealed record FileBody(
    string? Id, string? Name, string? Title, string? Mimetype, long? Size, string? UrlPrivate, string? UrlPrivateDownload, string? Mode, string? FileAccess);
