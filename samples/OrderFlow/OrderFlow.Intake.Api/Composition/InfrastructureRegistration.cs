using System.Data.Common;
using MediatR;
using OrderFlow.Contracts.Catalogue;
using OrderFlow.Contracts.Events;
using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Contracts.Stock;
using OrderFlow.Infrastructure.Catalogue;
using OrderFlow.Infrastructure.Events;
using OrderFlow.Infrastructure.Messaging;
using OrderFlow.Infrastructure.Orders;
using OrderFlow.Infrastructure.Pricing;
using OrderFlow.Infrastructure.Shipping;
using OrderFlow.Infrastructure.Stock;
using OrderFlow.Onex;

namespace OrderFlow.Intake.Api.Composition;

internal static class InfrastructureRegistration
{
    public static void AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ModelOnexContainer>();
        services.AddScoped<IMediator, InProcessMediator>();
        services.AddScoped<IOutbox, SqlOutbox>();
        services.AddScoped<IOrderRepository, SqlOrderRepository>();
        services.AddScoped<IQuoteRepository, SqlQuoteRepository>();
        services.AddScoped<IStockRepository, SqlStockRepository>();
        services.AddScoped<IProductSearch, SqlProductSearch>();
        services.AddSingleton<IPriceSource>(_ => new FilePriceSource(configuration["Pricing:PriceFile"] ?? "prices.json"));
        services.AddSingleton(_ => Database(configuration));
        services.AddTransient(_ => new RequestSigningHandler(Convert.FromHexString(configuration["Shipping:SigningKey"] ?? "")));
        services.AddHttpClient<ICarrierClient, HttpCarrierClient>(http => http.BaseAddress = new Uri(configuration["Shipping:Broker"]!))
            .AddHttpMessageHandler<RequestSigningHandler>();
        services.AddHttpClient<IEventPublisher, WebhookEventPublisher>();
        services.AddSingleton<IReadOnlyDictionary<string, Uri[]>>(
            configuration.GetSection("Partners").Get<Dictionary<string, Uri[]>>() ?? []);
    }

    private static DbDataSource Database(IConfiguration configuration)
    {
        // Any ADO.NET provider will do; the host names it and registers it, the application never sees it.
        var factory = DbProviderFactories.GetFactory(configuration["Database:Provider"]!);
        return factory.CreateDataSource(configuration["Database:ConnectionString"]!);
    }
}
