using System.Globalization;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Pricing;

// Grew out of a fixed table; the rates have come from the bank since spring and the node was never renamed.
public sealed class NodeExchangeRateCompute(ModelOnexContainer container, HttpClient bank) : NodeCompute<Money, Money>(container)
{
    public override Money ExecuteCompute(Money input)
    {
        if (input.Currency == "EUR")
            return input;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"rates/{input.Currency}");
        using var response = bank.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        var rate = decimal.Parse(reader.ReadToEnd(), CultureInfo.InvariantCulture);
        return new Money(input.Amount / rate, "EUR");
    }
}
