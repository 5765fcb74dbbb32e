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
