using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class ProperNamesTests
{
    [Theory]
    [InlineData("ActiveMqHost", "ActiveMQ host")]
    [InlineData("AmazonSqsQueue", "Amazon SQS queue")]
    [InlineData("KafkaProducer", "Kafka producer")]
    [InlineData("PostgresConnection", "PostgreSQL connection")]
    [InlineData("SystemTextJsonSerializer", "System.Text.Json serializer")]
    [InlineData("ActiveOrder", "active order")]
    [InlineData("UUIDv7Generator", "UUIDv7 generator")]
    public void Names_AreWrittenAsTheirMakersDo(string name, string expected) => string.Join(" ", Written.Split(name)).ShouldBe(expected);

    [Theory]
    [InlineData("the Kafka", "Kafka")]
    [InlineData("the Kafka topic", "Kafka topics")]
    [InlineData("the DB", "DBs")]
    public void ThereIsOnlyOneOfThem(string thing, string expected) => NounPhrase.Plural(thing).ShouldBe(expected);
}
