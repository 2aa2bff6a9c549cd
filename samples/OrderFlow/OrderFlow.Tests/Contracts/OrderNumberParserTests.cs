using OrderFlow.Contracts.Orders;
using Xunit;

namespace OrderFlow.Tests.Contracts;

public sealed class OrderNumberParserTests
{
    [Fact]
    public void LowerCaseWithoutZeros_IsUnderstood()
    {
        Check.Equal(true, OrderNumberParser.TryParse(" eu-2026-42 ", out var number));
        Check.Equal("EU-2026-000042", number.ToString());
    }

    [Fact]
    public void DigitsAsRegion_AreRefused() => Check.Equal(false, OrderNumberParser.TryParse("12-2026-42", out _));
}
