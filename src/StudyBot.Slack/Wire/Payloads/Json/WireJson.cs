using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Slack.Wire.Payloads.Json;

/// <summary>Every body that goes over the wire; unknown fields are passed over, nulls are not written, and whatever is read may be missing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutgoingMessage))]
[JsonSerializable(typeof(ApiArguments.OpenView))]
[JsonSerializable(typeof(ApiArguments.UpdateView))]
[JsonSerializable(typeof(ApiArguments.PublishView))]
[JsonSerializable(typeof(ApiArguments.CompleteUpload))]
[JsonSerializable(typeof(ApiArguments.DeleteOriginal))]
[JsonSerializable(typeof(AcknowledgementBody))]
[JsonSerializable(typeof(EnvelopeBody))]
[JsonSerializable(typeof(SlashCommand))]
[JsonSerializable(typeof(InteractionBody))]
[JsonSerializable(typeof(EventCallback))]
[JsonSerializable(typeof(AnswerBody))]
[JsonSerializable(typeof(OpenedConnection))]
[JsonSerializable(typeof(AuthBody))]
[JsonSerializable(typeof(PostedMessage))]
[JsonSerializable(typeof(OpenedView))]
[JsonSerializable(typeof(UserAnswer))]
[JsonSerializable(typeof(UserGroupsAnswer))]
[JsonSerializable(typeof(FileAnswer))]
[JsonSerializable(typeof(UploadAddress))]
[JsonSerializable(typeof(HistoryBody))]
[JsonSerializable(typeof(Blocks.View))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Writes text as it is where JSON allows: a Japanese name in 3 bytes a character, not in 6.</summary>
    public static WireJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
