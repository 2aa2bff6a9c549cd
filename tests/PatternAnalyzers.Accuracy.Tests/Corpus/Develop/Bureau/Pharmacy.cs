using Paramore.Brighter;

namespace Corpus.Bureau.Pharmacy;

public class DispensePrescription(string rx, string substance, double milligrams) : Command(new Id(Guid.NewGuid().ToString()))
{
    public string Rx { get; } = rx;
    public string Substance { get; } = substance;
    public double Milligrams { get; } = milligrams;
    public bool Cleared { get; set; }
    public string? LabelText { get; set; }
}

public class StockRanLow(string substance) : Event(new Id(Guid.NewGuid().ToString())) { public string Substance { get; } = substance; }

public class DispensePrescriptionHandlerAsync(HttpClient cabinet, IAmACommandProcessor processor) : RequestHandlerAsync<DispensePrescription>
{
    public override async Task<DispensePrescription> HandleAsync(DispensePrescription command, CancellationToken cancellationToken = default)
    {
        var reply = await cabinet.PostAsJsonAsync("drawers/open", new { command.Substance, command.Milligrams }, cancellationToken);
        reply.EnsureSuccessStatusCode();
        var left = await reply.Content.ReadFromJsonAsync<int>(cancellationToken);
        if (left < 20) await processor.PublishAsync(new StockRanLow(command.Substance), cancellationToken);
        return await base.HandleAsync(command, cancellationToken);
    }
}

public class DoseCheck : RequestHandler<DispensePrescription>
{
    private static readonly Dictionary<string, double> DailyMaximum = new(StringComparer.OrdinalIgnoreCase)
    {
        ["paracetamol"] = 4000, ["ibuprofen"] = 2400, ["codeine"] = 240
    };

    public override DispensePrescription Handle(DispensePrescription command)
    {
        command.Cleared = DailyMaximum.TryGetValue(command.Substance, out var max) && command.Milligrams <= max;
        command.LabelText = command.Cleared ? $"{command.Substance} {command.Milligrams:0.#} mg" : "ASK THE PHARMACIST";
        return base.Handle(command);
    }
}
