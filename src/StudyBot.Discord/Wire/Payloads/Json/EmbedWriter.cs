using System.Text.Json;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Json;

internal static class EmbedWriter
{
    public static void Write(Utf8JsonWriter json, Embed embed)
    {
        json.WriteStartObject();
        json.WriteOptional("title"u8, embed.Title);
        json.WriteOptional("description"u8, embed.Description);
        json.WriteOptional("url"u8, embed.Url);
        json.WriteOptional("color"u8, embed.Color);
        if (embed.Timestamp is { } timestamp)
        {
            json.WriteString("timestamp"u8, timestamp);
        }

        json.WriteOptional("author"u8, embed.Author, WriteAuthor);
        json.WriteOptional("footer"u8, embed.Footer, WriteFooter);
        json.WriteOptional("image"u8, embed.Image, WriteMedia);
        json.WriteOptional("thumbnail"u8, embed.Thumbnail, WriteMedia);
        json.WriteOptional("fields"u8, embed.Fields, WriteField);
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, EmbedAuthor author)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, author.Name);
        json.WriteOptional("url"u8, author.Url);
        json.WriteOptional("icon_url"u8, author.IconUrl);
        json.WriteEndObject();
    }

    private static void WriteFooter(Utf8JsonWriter json, EmbedFooter footer)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, footer.Text);
        json.WriteOptional("icon_url"u8, footer.IconUrl);
        json.WriteEndObject();
    }

    private static void WriteMedia(Utf8JsonWriter json, EmbedMedia media)
    {
        json.WriteStartObject();
        json.WriteString("url"u8, media.Url);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, EmbedField field)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, field.Name);
        json.WriteString("value"u8, field.Value);
        json.WriteOptional("inline"u8, field.Inline);
        json.WriteEndObject();
    }
}
