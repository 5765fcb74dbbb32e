using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Wire.Payloads;

/// <summary>What a call of the Web API sends, one record for each shape.</summary>
internal abstract record ApiArguments
{
    private ApiArguments()
    {
    }

    public sealed record OpenView(string TriggerId, View View) : ApiArguments;

    public sealed record UpdateView(string ViewId, View View) : ApiArguments;

    public sealed record PublishView(string UserId, View View) : ApiArguments;

    public sealed record CompleteUpload(IReadOnlyList<UploadedFile> Files, string ChannelId, string? ThreadTs) : ApiArguments;

    public sealed record DeleteOriginal([property: JsonPropertyName("delete_original")] bool IsDeleted) : ApiArguments;
}

internal sealed record UploadedFile(string Id, string Title);

/// <summary>What every answer of the Web API holds.</summary>
internal sealed record AnswerBody
{
    public bool Ok { get; init; }

    public string? Error { get; init; }

    /// <summary>Of <c>missing_scope</c>: the scope.</summary>
    public string? Needed { get; init; }

    public AnswerMetadata? ResponseMetadata { get; init; }
}

internal sealed record AnswerMetadata(IReadOnlyList<string>? Messages);

internal sealed record OpenedConnection(string? Url);

/// <param name="UserId">The bot's own.</param>
internal sealed record AuthBody(string? TeamId, string? Team, string? User, string? UserId, string? BotId, bool? IsEnterpriseInstall);

internal sealed record PostedMessage(string? Channel, string? Ts);

internal sealed record OpenedView(ViewBody? View);

internal sealed record UserAnswer(UserBody? User);

internal sealed record UserBody(
    string? Id, string? TeamId, string? Name, string? RealName, bool? Deleted, bool? IsAdmin, bool? IsOwner, bool? IsPrimaryOwner, UserProfile? Profile);

internal sealed record UserProfile(string? DisplayName, string? RealName);

internal sealed record FileAnswer(FileBody? File);

internal sealed record UploadAddress(string? UploadUrl, string? FileId);

internal sealed record HistoryBody(IReadOnlyList<HistoryMessage>? Messages);

/// <param name="Metadata">As others wrote it, so of any shape.</param>
internal sealed record HistoryMessage(string? Ts, JsonElement Metadata);
