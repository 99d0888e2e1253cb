let p = Package(dependencies: [.package(id: "a.evil", from: "1.0.0")])
