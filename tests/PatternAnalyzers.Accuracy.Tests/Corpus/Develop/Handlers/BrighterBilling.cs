using Paramore.Brighter;

namespace Corpus.Handlers.Billing;

public class CapturePayment(string invoiceNumber, decimal amount) : Command(new Id(Guid.NewGuid().ToString()))
{
    public string InvoiceNumber { get; } = invoiceNumber;
    public decimal Amount { get; } = amount;
}

public class RecalculateDunning(string debtor) : Command(new Id(Guid.NewGuid().ToString()))
{
    public string Debtor { get; } = debtor;
    public int Level { get; set; }
    public int DaysOverdue { get; set; }
}

public class CapturePaymentHandlerAsync : RequestHandlerAsync<CapturePayment>
{
    private readonly HttpClient _psp;
    private readonly IAmACommandProcessor _processor;

    public CapturePaymentHandlerAsync(HttpClient psp, IAmACommandProcessor processor)
    {
        _psp = psp;
        _processor = processor;
    }

    public override async Task<CapturePayment> HandleAsync(CapturePayment command, CancellationToken cancellationToken = default)
    {
        var response = await _psp.PostAsJsonAsync("v2/captures", new { reference = command.InvoiceNumber, amount = (long)(command.Amount * 100) }, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            throw new HttpRequestException($"capture of {command.InvoiceNumber} refused: {body}");
        }

        await _processor.PostAsync(new PaymentCaptured(command.InvoiceNumber), cancellationToken);
        return await base.HandleAsync(command, cancellationToken);
    }
}

public class PaymentCaptured(string invoiceNumber) : Event(new Id(Guid.NewGuid().ToString()))
{
    public string InvoiceNumber { get; } = invoiceNumber;
}

public class DunningLevels : RequestHandler<RecalculateDunning>
{
    public override RecalculateDunning Handle(RecalculateDunning command)
    {
        command.Level = command.DaysOverdue switch
        {
            <= 0 => 0,
            < 14 => 1,
            < 30 => 2,
            _ => 3,
        };
        return base.Handle(command);
    }
}
