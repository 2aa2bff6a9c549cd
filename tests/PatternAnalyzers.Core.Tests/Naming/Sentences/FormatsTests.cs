using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class FormatsTests
{
    [Theory]
    [InlineData("Serializes calendars.", "Utf8JsonWriter", "Serializes calendars as JSON.")]
    [InlineData("Serializes calendars and creates builders.", "JsonWriter", "Serializes calendars as JSON and creates builders.")]
    [InlineData("Serializes and deserializes calendars, and creates builders.", "XmlWriter", "Serializes and deserializes calendars as XML, and creates builders.")]
    [InlineData("Serializes JSON calendars.", "JsonWriter", "Serializes JSON calendars.")]
    [InlineData("Serializes calendars.", "Stream", "Serializes calendars.")]
    [InlineData("Reads calendars.", "JsonWriter", "Reads calendars.")]
    public void WriterThatIsGiven_TellsTheFormat(string sentence, string parameter, string expected) =>
        Formats.In(sentence, Told.Of("Calendars").Type with { Members = [Told.Method("Write") with { Parameters = [parameter] }] }).ShouldBe(expected);
}
