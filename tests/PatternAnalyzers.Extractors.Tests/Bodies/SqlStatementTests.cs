using PatternAnalyzers.Extractors.Bodies;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class SqlStatementTests
{
    [Theory]
    [InlineData("INSERT INTO [orders].[Lines] (Id) VALUES (@Id)", "INSERT Lines")]
    [InlineData("insert into lines(id) values (1)", "INSERT lines")]
    [InlineData("  DELETE\n FROM dbo.Lines WHERE Id = @Id", "DELETE Lines")]
    [InlineData("UPDATE \"orders\".\"lines\" AS l SET Amount = 1", "UPDATE lines Amount")]
    [InlineData("UPDATE [Lines] SET [Amount] = @Amount, Price=@Price WHERE [Id] = @Id", "UPDATE Lines Amount,Price")]
    [InlineData("UPDATE Lines SET @values", "UPDATE Lines")]
    [InlineData("SELECT l.Id, l.Amount FROM `Lines` AS l", "SELECT Lines")]
    [InlineData("SELECT * FROM (SELECT Id FROM Lines) AS l", "SELECT Lines")]
    public void Statement_NamesVerbAndTable(string text, string expected) => SqlStatement.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("INSERT INTO ")]
    [InlineData("UPDATE Lines")]
    [InlineData("Update the order and set its status")]
    [InlineData("Select one from the list")]
    [InlineData("SELECT 1")]
    [InlineData("DELETE FROM @table")]
    [InlineData("selection from a list")]
    public void OtherText_IsNone(string text) => SqlStatement.Of(text).ShouldBeEmpty();
}
