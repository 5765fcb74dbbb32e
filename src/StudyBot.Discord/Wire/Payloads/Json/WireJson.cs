using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Gateway;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>Every body that goes over the wire, but for messages and answers, which <see cref="BodyWriter"/> writes; unknown fields are passed over, and what has no default must be there. Values are read however they are written, as far as they can be understood; nulls are not written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(CallbackResponse))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(IReadOnlyList<JsonElement>))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(IReadOnlyList<Channel>))]
[JsonSerializable(typeof(ThreadList))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(ReadyBody))]
[JsonSerializable(typeof(ReadyHead))]
[JsonSerializable(typeof(HelloBody))]
[JsonSerializable(typeof(RoleChange))]
[JsonSerializable(typeof(IReadOnlyList<Role>))]
[JsonSerializable(typeof(RecipientBody))]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Writes text as it is where JSON allows: a Japanese name in 3 bytes a character, not in 6.</summary>
    public static WireJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new TextConverter(),
            new IntegerConverter(),
            new LongConverter(),
            new TruthConverter(),
            new MomentConverter(),
            new KindConverter<InteractionType>(),
            new KindConverter<CommandType>(),
            new KindConverter<OptionType>(),
            new KindConverter<ChannelType>(),
            new KindConverter<MessageFlags>(),
        },
    });
}
