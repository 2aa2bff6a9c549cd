using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("gets orders", "reads from the database (DbSet.Where)", "gets orders from the database (DbSet.Where)")]
    [InlineData("gets orders", "calls the network (HttpClient.GetAsync)", "gets orders and calls the network (HttpClient.GetAsync)")]
    [InlineData("", "reads from files (File.Open)", "reads from files (File.Open)")]
    public void Read_SaysWhereThingsComeFrom(string deed, string effect, string expected) => Reading.Join(deed, effect).ShouldBe(expected);
}
